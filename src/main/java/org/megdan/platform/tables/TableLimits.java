package org.megdan.platform.tables;

/**
 * How much of a table somebody is willing to take.
 *
 * @param rows with words in them, the heads among them; blank ones are not counted
 * @param columns the last in which words may stand
 * @param cell letters of one cell
 * @param letters of all cells together: a spreadsheet may show one text in a million of them
 */
public record TableLimits(int rows, int columns, int cell, int letters) {}
