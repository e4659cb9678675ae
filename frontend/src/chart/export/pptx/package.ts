import type { PageSize } from '../PagePlan';
import { escapeXml } from '../xml';

/** The parts of a presentation that say what belongs to it. Slides and fonts are numbered from 1. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPACES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TREE_START = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const related = (links: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

export function contentTypes(slides: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="fntdata" ContentType="application/x-fontdata"/>`
    + part('ppt/presentation.xml', 'presentationml.presentation.main') + part('ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster') + part('ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout') + part('ppt/theme/theme1.xml', 'theme')
    + numbers(slides).map((n) => part(`ppt/slides/slide${n}.xml`, 'presentationml.slide')).join('')
    + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';
}

export const packageLinks = related([['rId1', `${RELATED}/officeDocument`, 'ppt/presentation.xml'], ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml']]);

export function coreProperties(title: string, subject: string, now: Date): string {
  const at = `${now.toISOString().slice(0, 19)}Z`;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>Cadre</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`;
}

export function presentation(slides: number, { width, height }: PageSize): string {
  return `${HEAD}<p:presentation ${SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>`
    + `<p:sldIdLst>${numbers(slides).map((n) => `<p:sldId id="${255 + n}" r:id="rId${n + 9}"/>`).join('')}</p:sldIdLst>`
    + `<p:sldSz cx="${Math.round(width * 12_700)}" cy="${Math.round(height * 12_700)}"/><p:notesSz cx="6858000" cy="9144000"/>`
    + '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Inter"/><p:regular r:id="rId3"/><p:bold r:id="rId4"/></p:embeddedFont></p:embeddedFontLst></p:presentation>';
}

export function presentationLinks(slides: number): string {
  return related([
    ['rId1', `${RELATED}/slideMaster`, 'slideMasters/slideMaster1.xml'], ['rId2', `${RELATED}/theme`, 'theme/theme1.xml'],
    ['rId3', `${RELATED}/font`, 'fonts/font1.fntdata'], ['rId4', `${RELATED}/font`, 'fonts/font2.fntdata'],
    ...numbers(slides).map((n) => [`rId${n + 9}`, `${RELATED}/slide`, `slides/slide${n}.xml`] as const),
  ]);
}

export const slideLinks = related([['rId1', `${RELATED}/slideLayout`, '../slideLayouts/slideLayout1.xml']]);
export const layoutLinks = related([['rId1', `${RELATED}/slideMaster`, '../slideMasters/slideMaster1.xml']]);
export const masterLinks = related([['rId1', `${RELATED}/slideLayout`, '../slideLayouts/slideLayout1.xml'], ['rId2', `${RELATED}/theme`, '../theme/theme1.xml']]);

/** A slide as its parts, which may be very many. */
export function slide(shapes: readonly string[], ground: string): string[] {
  return [`${HEAD}<p:sld ${SPACES}><p:cSld>${background(ground)}<p:spTree>${TREE_START}`, ...shapes, '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'];
}

export const layout = `${HEAD}<p:sldLayout ${SPACES} type="blank" preserve="1"><p:cSld name="Blank"><p:spTree>${TREE_START}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

export const master = `${HEAD}<p:sldMaster ${SPACES}><p:cSld>${background('#ffffff')}<p:spTree>${TREE_START}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>`;

const color = (name: string, hex: string) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
const fontScheme = (part: string) => `<a:${part}Font><a:latin typeface="Inter"/><a:ea typeface=""/><a:cs typeface=""/></a:${part}Font>`;
const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

export const theme = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Cadre"><a:themeElements><a:clrScheme name="Cadre">${color('dk1', '1C1C1A')}${color('lt1', 'FFFFFF')}${color('dk2', '56564F')}${color('lt2', 'F4F4F2')}${['3A53C4', '00796B', '7D6200', 'B04A00', 'A8321F', '6D3FD1'].map((hex, i) => color(`accent${i + 1}`, hex)).join('')}${color('hlink', '3248AE')}${color('folHlink', '6D3FD1')}</a:clrScheme>`
  + `<a:fontScheme name="Cadre">${fontScheme('major')}${fontScheme('minor')}</a:fontScheme><a:fmtScheme name="Cadre"><a:fillStyleLst>${plain}${plain}${plain}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${plain}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain}${plain}${plain}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

function background(hex: string): string {
  return `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
}
