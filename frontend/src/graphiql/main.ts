// Apart from the page's first lines, so that what the app shares with this room never brings the editor along.
void import('./QueryRoom');
