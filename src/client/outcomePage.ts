/** The elements of the page of an outcome, in one file. */
import './foundWords.ts';
import './listNeighbours.ts';
import './shortlist/outcomeStar.ts';
