package org.readout.app.explain;

/** How words are set off: by colour on a terminal, by nothing elsewhere. */
public enum Pen {
    PLAIN,
    TERMINAL;

    private static final String RESET = "\u001b[0m";

    /** The pen for standard output: colours where it is a terminal, unless {@code NO_COLOR} asks for none. */
    public static Pen standard() {
        String without = System.getenv("NO_COLOR");
        boolean colours = Boolean.getBoolean("readout.terminal") && (without == null || without.isEmpty());
        return colours ? TERMINAL : PLAIN;
    }

    String heading(String words) {
        return with("1", words);
    }

    String kept(String words) {
        return with("32", words);
    }

    String lost(String words) {
        return with("31", words);
    }

    String aside(String words) {
        return with("2", words);
    }

    String underlined(String words) {
        return with("4", words);
    }

    private String with(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + RESET;
    }
}
