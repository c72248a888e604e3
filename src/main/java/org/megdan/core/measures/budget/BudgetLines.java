package org.megdan.core.measures.budget;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

public interface BudgetLines extends CrudRepository<BudgetLine, UUID> {}
