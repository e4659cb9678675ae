// The published build of orgchart takes these from the window.
import $ from 'jquery';
import JSONDigger from 'json-digger';

window.jQuery = $;
window.JSONDigger = JSONDigger;
