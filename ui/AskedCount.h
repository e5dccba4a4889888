// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace hui {

class SyncEngine;
class Uplink;

/// How many of something wait at the platform. Asked for when the change stream says that one
/// moved, and now and then, since a customer waits and the stream has time.
class AskedCount : public QObject {
    Q_OBJECT

public:
    struct Question {
        QString path; ///< "/v1/queue"
        QString stream; ///< that says when it may be another number
        std::function<std::optional<int>(const QJsonObject&)> count; ///< nothing: no such answer
    };

    AskedCount(Uplink& uplink, const SyncEngine& sync, Question question, QObject* parent);

    void refresh();

Q_SIGNALS:
    void counted(int count);
    /// All of the answer that the number is out of.
    void answered(const QJsonObject& answer);

private:
    Uplink& m_uplink;
    const Question m_question;
};

/// The requests of other people of the branch that wait for a signature; `operatorId` is whose own
/// do not count.
AskedCount::Question requestsOfOthers(const QString& operatorId);

/// The customers who wait in the hall.
AskedCount::Question customersInLine();

} // namespace hui
