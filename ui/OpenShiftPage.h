// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/sync/SignIn.h"
#include "app/till/Till.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;

namespace hui {

class Clock;
class CountTable;
class HandoverChecks;
class KeyButton;
class MessageBar;
class Pill;
class Random;
class Store;
class Uplink;

/// What opening the day needs besides the session.
struct CounterServices {
    Store& store;
    Uplink& uplink;
    const Clock& clock;
    Random& random;
};

/// The second step of signing in: the till is counted blind, what was handed out is shown only
/// when the count stands, a second person signs, and the till is open. The blank forms that the box
/// holds and the seals of the operator are checked before it is. A count that was begun can be
/// parked; whoever began it finds it again on that day.
class OpenShiftPage : public QFrame {
    Q_OBJECT

public:
    OpenShiftPage(const CounterServices& services, const Session& session, QWidget* parent);

    /// Puts the keyboard into the first field of the count.
    void start();

    /// Ends the count and shows what was handed out beside it; false while it is not complete.
    bool reveal();

Q_SIGNALS:
    void opened(const hui::Till& till);

private:
    QWidget* makeHeader();
    QWidget* makeSide();
    QWidget* makeTotals();
    QWidget* makeFooter();

    QWidget* makePlace();
    void readBlanks();
    void readDraft();
    void park();
    Duty duty() const;
    void showCount();
    void commit();
    void recount();
    void askCustodian();
    void open(const OpenTill& wanted);
    Result<Money> issued() const;
    ApprovalRequest request() const;

    const CounterServices m_services;
    const Session m_session;
    const QUuid m_operation; ///< made once: asking twice opens once
    CashCount m_issued;
    bool m_reading = false; ///< which forms the box holds
    bool m_isCommitted = false; ///< before that was read: goes on by itself once it is
    bool m_revealed = false;
    bool m_recounted = false; ///< a count that differs may be repeated once
    CountTable* m_table;
    Pill* m_outcome;
    MessageBar* m_message;
    QLabel* m_total;
    QLabel* m_words;
    HandoverChecks* m_checks;
    QComboBox* m_shift;
    QWidget* m_comparison;
    QLabel* m_handedOut;
    QLabel* m_difference;
    KeyButton* m_park;
    KeyButton* m_recount;
    KeyButton* m_commit;
};

} // namespace hui
