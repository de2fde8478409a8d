package org.readout.app.demo.story;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the releases of one source from its text file.
 * <pre>
 * == slug-of-the-release
 * published: -2 16:40          a past day and local hour, or "now"
 * appears: 14                  seconds after the start of the demo
 * contact: aze-rus-call        left out when it is about none
 * title: Press release on ...
 *
 * First paragraph, a line each.
 *
 * -- corrected                 the whole wording again, with its own "appears"
 * -- withdrawn                 with "appears" only
 * </pre>
 */
final class ReleaseScript {

    private static final Pattern RELEASE_MARK = Pattern.compile("(?m)^== ");
    private static final Pattern CORRECTED_MARK = Pattern.compile("(?m)^-- corrected$");
    private static final Pattern WITHDRAWN_MARK = Pattern.compile("(?m)^-- withdrawn$");

    private final SampleSource source;

    ReleaseScript(SampleSource source) {
        this.source = source;
    }

    List<Release> read(String script) {
        return RELEASE_MARK
                .splitAsStream(script)
                .filter(part -> !part.isBlank())
                .map(this::release)
                .toList();
    }

    private Release release(String script) {
        var life = WITHDRAWN_MARK.split(script);
        var wordings =
                CORRECTED_MARK.splitAsStream(life[0]).map(ScriptBlock::of).toList();
        var first = wordings.getFirst();
        return new Release(
                source,
                first.heading(),
                publicationDate(first.required("published")),
                first.optional("contact").map(ids -> List.of(ids.split(", "))).orElse(List.of()),
                wordings.stream().map(ReleaseScript::edition).toList(),
                life.length == 1 ? Optional.empty() : Optional.of(appearsAfter(ScriptBlock.of(life[1]))));
    }

    private static Edition edition(ScriptBlock block) {
        return new Edition(appearsAfter(block), block.required("title"), block.paragraphs());
    }

    private static Duration appearsAfter(ScriptBlock block) {
        return Duration.ofSeconds(Long.parseLong(block.required("appears")));
    }

    private static PublicationDate publicationDate(String words) {
        if (words.equals("now")) {
            return new PublicationDate.OnAppearing();
        }
        var dayAndHour = words.split(" ");
        return new PublicationDate.OnDay(Integer.parseInt(dayAndHour[0]), LocalTime.parse(dayAndHour[1]));
    }
}
