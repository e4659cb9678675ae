/** For a dialog: once something is typed, neither Escape nor a click beside it throws that away. */
export const keeping = (typed: boolean) => ({ closeOnClickOutside: !typed, closeOnEscape: !typed });
