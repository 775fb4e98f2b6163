/** The elements of the page of an outcome, in one file. */
import './citeFormats.ts';
import './copyLink.ts';
import './foundWords.ts';
import './listNeighbours.ts';
import './shortlist/outcomeStar.ts';
