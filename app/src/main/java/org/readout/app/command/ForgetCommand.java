package org.readout.app.command;

import java.util.concurrent.Callable;
import org.readout.app.forget.Forgetting;
import org.readout.app.forget.Standing;
import org.readout.app.letters.Texts;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout forget}: an article that must not be kept. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = {
            "Has an article forgotten for good: its mentions are withdrawn, its contacts follow, its text is taken off the",
            "compacted topics and the search index. It stays so when its page comes again, and in every replay.",
            "There is no way back."
        },
        footer = {
            "",
            "readout forget --article aze-mfa-0123456789ab --dry-run    which article that is, and what it says",
            "",
            "Each readout names its article in the API. What stays where: docs/runbook.md#forgetting."
        })
public final class ForgetCommand implements Callable<Integer> {
    @Option(names = "--article", required = true, paramLabel = "ID", description = "The article's id.")
    private String article;

    @Option(names = "--dry-run", description = "Only says which article that is.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ArticleId id = id();
        Cluster cluster = Cluster.named();
        return cluster.use(() -> {
            Forgetting forgetting = new Forgetting(cluster.kafka(), cluster.topics());
            return switch (forgetting.standing(id)) {
                case Standing.Stored(ArticleMentions mentions) -> forget(forgetting, id, described(mentions));
                case Standing.Withdrawn() -> forget(forgetting, id, "whose source has taken it down");
                case Standing.Forgotten forgotten -> say(id + " is forgotten already, since " + forgotten.since());
                case Standing.Unknown() ->
                    throw new StartRefused("there is no article " + id + " on "
                            + cluster.topics().mentions().name()
                            + ": each readout of a contact names its article (articleId in the API)");
            };
        });
    }

    private ArticleId id() {
        if (article.isBlank()) {
            throw new StartRefused("--article is an article's id, such as aze-mfa-0123456789ab, and not empty");
        }
        return new ArticleId(article.strip());
    }

    private int forget(Forgetting forgetting, ArticleId id, String described) {
        if (dryRun) {
            return say("would be forgotten: " + id + ", " + described);
        }
        forgetting.tell(id);
        return say("forgotten: " + id + ", " + described + "; enrich takes it back as soon as it runs");
    }

    private static String described(ArticleMentions mentions) {
        int count = mentions.mentions().size();
        return "\"" + Texts.line(mentions.title(), 200) + "\" ("
                + Texts.line(mentions.url().toString(), 200) + "), with " + count
                + (count == 1 ? " mention" : " mentions");
    }

    private int say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
