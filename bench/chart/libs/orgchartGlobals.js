// The published build of orgchart takes these from the window.
import $ from 'jquery';
// Its entry for bundlers asks for webpack.
import JSONDigger from 'json-digger/dist/json-digger.js';

window.jQuery = $;
window.JSONDigger = JSONDigger.default ?? JSONDigger;
