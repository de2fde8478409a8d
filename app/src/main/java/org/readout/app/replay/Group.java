package org.readout.app.replay;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.GroupState;

/**
 * A consumer group that the cluster knows.
 *
 * @param isEmpty whether nobody is at work in it
 */
record Group(String id, boolean isEmpty) {
    static Optional<Group> of(Admin admin, String id) {
        boolean known = Kafka.answer(admin.listGroups().all()).stream()
                .anyMatch(group -> group.groupId().equals(id));
        return known
                ? Optional.of(new Group(
                        id,
                        Kafka.answer(admin.describeConsumerGroups(List.of(id)).all())
                                .get(id)
                                .groupState()
                                .equals(GroupState.EMPTY)))
                : Optional.empty();
    }
}
