package org.readout.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are missing, and refuses to start where one is there but differs. */
public final class TopicProvisioner {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaSettings kafka;
    private final Topics topics;

    public TopicProvisioner(KafkaSettings kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    public void ensure() {
        try (Admin admin = Admin.create(kafka.over(Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG,
                "readout-topics",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis())))) {
            TopicPlan plan = TopicPlan.of(topics, existing(admin));
            if (!plan.conflicts().isEmpty()) {
                throw new StartRefused("topics: " + String.join("; ", plan.conflicts()));
            }
            create(admin, plan.missing());
        }
    }

    private Map<String, TopicPlan.Existing> existing(Admin admin) {
        Set<String> wanted = topics.all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        Set<String> there = await(admin.listTopics().names()).stream()
                .filter(wanted::contains)
                .collect(Collectors.toSet());
        Map<String, TopicDescription> described =
                await(admin.describeTopics(there).allTopicNames());
        Map<String, String> cleanup = cleanupPolicies(admin, there);
        Map<String, TopicPlan.Existing> existing = new HashMap<>();
        described.forEach((name, topic) -> existing.put(
                name, new TopicPlan.Existing(topic.partitions().size(), Map.of("cleanup.policy", cleanup.get(name)))));
        return existing;
    }

    private Map<String, String> cleanupPolicies(Admin admin, Set<String> names) {
        List<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        return await(admin.describeConfigs(resources).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(),
                        entry -> entry.getValue().get("cleanup.policy").value()));
    }

    private void create(Admin admin, Collection<TopicSpec> missing) {
        List<NewTopic> fresh = missing.stream()
                .map(spec -> new NewTopic(spec.name(), Optional.of(spec.partitions()), Optional.empty())
                        .configs(spec.config()))
                .toList();
        admin.createTopics(fresh).values().forEach(this::awaitCreation);
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
