package org.readout.enrich.match;

import java.util.List;

/** Whether two mentions are of one contact, with the reasons. */
public sealed interface Verdict {
    List<String> reasons();

    /** One contact, unless a third mention contradicts; the stronger the evidence, the earlier it is heard. */
    record SameContact(int strength, List<String> reasons) implements Verdict {
        public SameContact {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing contradicts, but one of the two is too vague: one contact only where there is no better candidate. */
    record Undecided(int strength, List<String> reasons) implements Verdict {
        public Undecided {
            reasons = List.copyOf(reasons);
        }
    }

    /** One was announced for an earlier day than the other: two contacts, unless a third mention says it was put off. */
    record PutOff(List<String> reasons) implements Verdict {
        public PutOff {
            reasons = List.copyOf(reasons);
        }
    }

    /** Two contacts: something in one mention contradicts the other. */
    record DifferentContact(List<String> reasons) implements Verdict {
        public DifferentContact {
            reasons = List.copyOf(reasons);
        }
    }
}
