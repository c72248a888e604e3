package org.megdan.desk.relations.advice;

import java.util.List;

/** @param mayAsk speaks for an organisation, or keeps the records */
public record AdviceListPage(List<AdviceRow> rows, boolean mayAsk, boolean mayRoute) {}
