// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/ActOnItem.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QLineEdit;

namespace hui {
class FactList;
class Field;
class KeyButton;
class MessageBar;
class SegmentedControl;
struct ApprovalRequest;
} // namespace hui

namespace hui::reconcile {

/// Where one difference is put right: the correction of its amount, the report to the centre and
/// what the centre answered to it, or its way out of suspense. What moves money is signed by a
/// second person.
class ItemCard : public Card {
    Q_OBJECT

public:
    enum class Act { Correct, Report, Clear, Read };

    /// What is to be done about which item.
    struct Task {
        Act act = Act::Report;
        OpenItem item;
        QDate businessDate;
        Money correction = Money::fen(0); ///< of Act::Correct: ours less the platform's
        QString kept = {}; ///< of Act::Clear: why it was put in suspense
    };

    ItemCard(const Services& services, QWidget* parent);

    /// Shows the task with an empty reason and takes the keyboard.
    void start(const Task& task);

Q_SIGNALS:
    /// It is done; `said` tells what happened.
    void done(const QString& said);

    /// The teller went back without doing it.
    void left();

private:
    void layOut();
    void showTask();
    void showFacts();
    void showAnswer();
    Money amount() const;
    ClearItem clearing(const ActOnItem& asked) const;
    ApprovalRequest request() const;
    void commit();
    void run(const ActOnItem& asked);
    template <class Made>
    void finish(const Result<Made>& made, const QString& said);

    const Services m_services;
    Task m_task;
    QUuid m_operation;
    FactList* m_facts = nullptr; ///< of the task; another task has others
    SegmentedControl* m_to;
    QLineEdit* m_reason;
    Field* m_reasonField;
    MessageBar* m_message;
    KeyButton* m_back;
    KeyButton* m_sign; ///< F4: signed by a second person
    KeyButton* m_report; ///< F7: moves nothing
};

} // namespace hui::reconcile
