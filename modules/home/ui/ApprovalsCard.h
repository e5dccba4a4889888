// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "modules/home/DayFigures.h"
#include "ui/Card.h"

#include <QSet>

class QLabel;
class QVBoxLayout;

namespace hui {
class KeyButton;
class Pill;
} // namespace hui

namespace hui::home {

/// What waits for a signature now, one's own to be called to mind and those of others to be opened,
/// and what a second person signed today; the newest ones.
class ApprovalsCard : public Card {
    Q_OBJECT

public:
    explicit ApprovalsCard(QWidget* parent);

    void setApprovals(const QList<SignedApproval>& approvals);

    /// The requests of the branch that wait, `own` those of this operator; `now` says since when.
    void setRequests(
        const QList<RemoteApproval>& requests, const QString& own, const QDateTime& now);

    /// Which supervisor is on duty; nobody: an empty name; nothing: that is not known.
    void setOnDuty(const std::optional<QString>& name);

    /// It was told once more that one waits, or why not.
    void sayReminded(const QUuid& request, bool isTold);

Q_SIGNALS:
    void waitingWanted();
    void openWanted(const QUuid& request);
    void remindWanted(const QUuid& request);

private:
    /// A request as a line.
    struct Waiting {
        QUuid id;
        QString title;
        QString about;
        qint64 minutes = 0;
        bool isOwn = false;

        friend bool operator==(const Waiting&, const Waiting&) = default;
    };

    void present();
    QWidget* makeRow(const SignedApproval& approval);
    QWidget* makeRow(const Waiting& waiting);

    Pill* m_count;
    KeyButton* m_waiting;
    QLabel* m_onDuty;
    QVBoxLayout* m_rows;
    QList<Waiting> m_requests; ///< of others first: they wait for somebody here
    QList<SignedApproval> m_signed;
    QSet<QUuid> m_reminded;
};

} // namespace hui::home
