import { graphql } from '../../../lib/graphql/document';

/** All that the workspace holds of the viewer's notes about somebody. Asked for past the cache, which would keep an older version. */
export const PrivateNotesDocument = graphql(`
  query PrivateNotes($about: ID!) {
    viewer {
      person { id }
      noteKey { recipient recoveryRecipient }
      notes(about: $about) { id about sealed version }
    }
  }
`);

export const SavePrivateNoteDocument = graphql(`
  mutation SavePrivateNote($input: SavePrivateNoteInput!) { savePrivateNote(input: $input) { note { id about sealed version } } }
`);

export const SetNoteKeyDocument = graphql(`
  mutation SetNoteKey($input: SetNoteKeyInput!) { setNoteKey(input: $input) { noteKey { recipient recoveryRecipient } } }
`);

export const NoteCountDocument = graphql(`
  query NoteCount { viewer { noteCount } }
`);

export const DeletePrivateNotesDocument = graphql(`
  mutation DeletePrivateNotes { deletePrivateNotes { deleted } }
`);
