package world

import (
	"context"

	"cadre/ent"
	"cadre/ent/interaction"
)

// endedEarly finds interactions that end before they start.
func (u *undoing) endedEarly(ctx context.Context) (broken []string, err error) {
	ids := u.touched[ent.TypeInteraction]
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := u.Interaction.Query().Where(interaction.IDIn(ids...), interaction.StartsOnNotNil()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, i := range rows {
		if i.ExpiresOn != nil && *i.ExpiresOn <= *i.StartsOn || i.EndedOn != nil && *i.EndedOn < *i.StartsOn {
			broken = append(broken, i.ID)
		}
	}
	return broken, nil
}
