package org.megdan.desk.protection.erasures;

import java.util.List;
import org.megdan.platform.privacy.Fate;

/** That somebody was erased: number, days and what stayed; no name. */
public record CertificatePage(Erasure erasure, List<Fate> kept) {}
