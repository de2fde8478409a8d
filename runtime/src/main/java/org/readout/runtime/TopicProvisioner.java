package org.readout.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Compares the cluster's topics with the catalogue's, and makes what is missing where that is wanted. */
public final class TopicProvisioner {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Set<String> LOOKED_AT = Set.of("cleanup.policy", "retention.ms", "max.message.bytes");

    private final KafkaSettings kafka;
    private final Topics topics;

    public TopicProvisioner(KafkaSettings kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** What differs now. */
    public TopicPlan plan() {
        return with(this::plan);
    }

    /** Does what the plan can do without taking anything away, and returns what remains. */
    public TopicPlan apply() {
        return with(admin -> {
            TopicPlan plan = plan(admin);
            create(admin, plan.missing());
            alter(admin, plan.changes());
            return new TopicPlan(List.of(), List.of(), plan.conflicts());
        });
    }

    /** For an installation that looks after its own topics: makes them, and refuses to start where that cannot be. */
    public void ensure() {
        refuseUnlessDone(apply());
    }

    /** For a service on a cluster that others look after: refuses to start where anything is missing or differs. */
    public void require() {
        refuseUnlessDone(plan());
    }

    /** Which differs between two topics of one name, one of which was deleted. */
    public String id(TopicSpec topic) {
        return with(admin -> await(admin.describeTopics(List.of(topic.name())).allTopicNames())
                .get(topic.name())
                .topicId()
                .toString());
    }

    private void refuseUnlessDone(TopicPlan plan) {
        if (!plan.isDone()) {
            throw new StartRefused("the topics at " + kafka.bootstrapServers() + " are not as they should be:\n  "
                    + String.join("\n  ", plan.lines())
                    + "\nreadout topics apply makes and alters; the rest is said above");
        }
    }

    private <T> T with(Function<Admin, T> work) {
        try (Admin admin = Admin.create(kafka.over(Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG,
                "readout-topics",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis())))) {
            return work.apply(admin);
        }
    }

    private TopicPlan plan(Admin admin) {
        return TopicPlan.of(topics, existing(admin));
    }

    private Map<String, TopicPlan.Existing> existing(Admin admin) {
        Set<String> wanted = topics.all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        Set<String> there = await(admin.listTopics().names()).stream()
                .filter(wanted::contains)
                .collect(Collectors.toSet());
        Map<String, TopicDescription> described =
                await(admin.describeTopics(there).allTopicNames());
        Map<String, Map<String, String>> config = config(admin, there);
        Map<String, TopicPlan.Existing> existing = new HashMap<>();
        described.forEach((name, topic) ->
                existing.put(name, new TopicPlan.Existing(topic.partitions().size(), config.get(name))));
        return existing;
    }

    private Map<String, Map<String, String>> config(Admin admin, Set<String> names) {
        List<ConfigResource> resources =
                names.stream().map(TopicProvisioner::resource).toList();
        return await(admin.describeConfigs(resources).all()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> settings(entry.getValue())));
    }

    private static Map<String, String> settings(Config config) {
        return config.entries().stream()
                .filter(entry -> LOOKED_AT.contains(entry.name()))
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private void create(Admin admin, Collection<TopicSpec> missing) {
        List<NewTopic> fresh = missing.stream()
                .map(spec -> new NewTopic(spec.name(), Optional.of(spec.partitions()), Optional.empty())
                        .configs(spec.config()))
                .toList();
        admin.createTopics(fresh).values().forEach(this::awaitCreation);
        untilSeen(admin, missing);
    }

    /** A broker may answer for a moment as if a topic that was just made were not there. */
    private void untilSeen(Admin admin, Collection<TopicSpec> made) {
        Set<String> names = made.stream().map(TopicSpec::name).collect(Collectors.toSet());
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!await(admin.listTopics().names()).containsAll(names)) {
            if (System.nanoTime() > patience) {
                throw new StartRefused("Kafka at " + kafka.bootstrapServers() + " made topics " + names
                        + " and does not show them: check that its controller runs");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private void alter(Admin admin, List<TopicPlan.Change> changes) {
        Map<ConfigResource, Collection<AlterConfigOp>> operations = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> resource(change.topic()),
                        Collectors.mapping(TopicProvisioner::operation, Collectors.toCollection(ArrayList::new))));
        await(admin.incrementalAlterConfigs(operations).all());
    }

    private static AlterConfigOp operation(TopicPlan.Change change) {
        return new AlterConfigOp(new ConfigEntry(change.setting(), change.wanted()), AlterConfigOp.OpType.SET);
    }

    /** Another service may have made the topic at the same moment: then it is there, which is all we want. */
    private void awaitCreation(String name, KafkaFuture<Void> creation) {
        try {
            await(creation);
        } catch (StartRefused refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw unreachable(e.getCause());
        } catch (TimeoutException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted while talking to Kafka", e);
        }
    }

    private StartRefused unreachable(Throwable cause) {
        return new StartRefused(
                "Kafka at " + kafka.bootstrapServers() + " does not answer as it should (" + cause.getMessage()
                        + "): check KAFKA_BOOTSTRAP_SERVERS, that the broker runs, and the KAFKA_ security settings",
                cause);
    }
}
