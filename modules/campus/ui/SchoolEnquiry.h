// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Random.h"
#include "app/sync/Uplink.h"
#include "modules/campus/CampusWire.h"

#include <QObject>

namespace hui {
class Clock;
}

namespace hui::campus {

/// What is asked of the platform about schools and their students. Only what was asked last is
/// told.
class SchoolEnquiry : public QObject {
    Q_OBJECT

public:
    SchoolEnquiry(Uplink& uplink, const Clock& clock, Random& random, QObject* parent);

    /// Schools that fit; nothing typed: those near the branch.
    void find(const QString& typed);

    /// What is to be paid for a student.
    void ask(const QString& school, const AskStudent& asked);

    /// Whether rows of a class list can be paid; at most listRowsAsked of them.
    void check(const QString& school, const QList<ListQuestion>& rows);

    /// Nobody waits for a student any more.
    void forget();

Q_SIGNALS:
    void schoolsFound(const QString& typed, const hui::campus::FoundSchools& found);
    void schoolsFailed(const QString& why);
    void feesRead(const hui::campus::StudentFees& fees);
    /// `code` is that of the platform: "guardian_missing".
    void refused(const QString& code, const QString& why);
    void failed(const QString& why); ///< no answer, or none that can be read
    void checked(const QList<hui::campus::ListAnswer>& answers);
    void checkFailed(const QString& why);

private:
    UplinkRequest questionTo(const QString& school, const QString& verb) const;

    Uplink& m_uplink;
    const Clock& m_clock;
    Random& m_random;
    QString m_typed; ///< what was looked for last
    int m_asked = 0; ///< counts questions: an answer to an earlier one is dropped
};

} // namespace hui::campus
