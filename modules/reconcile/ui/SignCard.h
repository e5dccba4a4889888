// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/ReconcileDay.h"
#include "modules/reconcile/StatementPaper.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QLabel;
class QLineEdit;

namespace hui {
class Field;
class KeyButton;
class MessageBar;
class PrintBox;
struct ApprovalRequest;
} // namespace hui

namespace hui::reconcile {

/// How far the day is explained, and where a second person answers for what is not: it stays in
/// suspense by name, with a reason.
class SignCard : public Card {
    Q_OBJECT

public:
    SignCard(const Services& services, QWidget* parent);

    void present(const std::optional<Reconciliation>& made);

    /// Puts the keyboard where the reason is written; `reason` stands there, when there is one.
    void start(const QString& reason = {});

    /// Prints the paper of the comparison, or keeps it as PDF.
    void print(const Statement& statement);

    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    /// The items are signed: read them again.
    void done();

private:
    void layOut();
    ApprovalRequest request() const;
    void commit();
    void sign(const SignItems& wanted);

    const Services m_services;
    QUuid m_operation;
    QList<QUuid> m_open;
    Money m_stake = Money::fen(0);
    QLabel* m_at = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_others = nullptr;
    QLabel* m_unsigned = nullptr;
    QLineEdit* m_reason;
    Field* m_reasonField;
    MessageBar* m_message;
    PrintBox* m_box;
    KeyButton* m_sign;
};

} // namespace hui::reconcile
