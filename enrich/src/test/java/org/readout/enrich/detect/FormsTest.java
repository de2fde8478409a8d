package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.enrich.resolve.DataFileException;

class FormsTest {
    private static final Forms FORMS = new Forms(
            "packs/xx/cues.yaml", Map.of("m", "|а|у", "z", "|-", "both", "<m>|ам", "self", "а|<self>", "torn", "а)|у"));

    private static List<String> forms(String pattern) {
        return FORMS.terms(pattern, 7, new Sense.Plain()).stream()
                .map(Term::form)
                .toList();
    }

    private static void refused(String pattern, String expectation) {
        assertThatThrownBy(() -> forms(pattern))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("packs/xx/cues.yaml")
                .hasMessageContaining("7")
                .hasMessageContaining(expectation)
                .hasMessageContaining(pattern);
    }

    @Test
    void bracketsAndListsSpellTheEndingsOut() {
        assertThat(forms("министр<m>")).containsExactly("министр", "министра", "министру");
        assertThat(forms("(на |)встреч(а|у)")).containsExactly("на встреча", "на встречу", "встреча", "встречу");
    }

    @Test
    void aListInsideBracketsAndOneInsideAnotherAreSpelledOutToo() {
        assertThat(forms("(гост<m>|сто<z>л)")).containsExactly("гост", "госта", "госту", "стол", "сто-л");
        assertThat(forms("гост<both>")).containsExactly("гост", "госта", "госту", "гостам");
        assertThat(forms("(a(b|c)|d)e")).containsExactly("abe", "ace", "de");
    }

    @Test
    void whatIsNotWholeIsRefusedWithFileLineAndExpectation() {
        refused("встреч(а|у", "expected a closing bracket");
        refused("встреча)", "expected a bracket around the forms");
        refused("встреча|встречу", "expected a bracket around the forms");
        refused("министр<k>", "expected <name> of endings listed in language.yaml");
        refused("министр<m", "expected <name> of endings listed in language.yaml");
        refused("гост<self>", "does not hold itself");
        refused("гост<torn>", "expected an opening bracket in the list <torn>");
        refused("встр*ча", "only star is at its end");
    }
}
