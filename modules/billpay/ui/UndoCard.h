// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/billpay/UndoBatch.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QLabel;
class QLineEdit;

namespace hui {
class CashOutGuard;
class Field;
class KeyButton;
class MessageBar;
} // namespace hui

namespace hui::billpay {

/// Undoes a list that is closed: says what of it can be undone, has it signed once, and when the
/// platform has agreed gives the money back in one count. What becomes of each row is in the rows.
class UndoCard : public Card {
    Q_OBJECT

public:
    explicit UndoCard(const Services& services, QWidget* parent = nullptr);

    /// Looks what of a list can be undone; hidden when it is nothing.
    void offer(const Batch& batch);
    /// Looks again.
    void reload();

Q_SIGNALS:
    /// The rows are recorded.
    void undone();

private:
    struct Offer {
        Undoable rows;
        std::optional<BatchUndo> open; ///< waits for the platform, or for the cash
        bool isAgreed = false; ///< by the platform
        CashCount stock = {}; ///< of the till
    };

    static Result<Offer> read(Database& database, const QUuid& batch, const Shift& shift);
    void present(const Result<Offer>& offer);
    void act();
    void ask(const AskUndo& wanted);
    void pay();
    void paid(const Result<BatchUndo>& undo, const CashCount& pieces);
    ApprovalRequest request() const;

    const Services m_services;
    CashOutGuard* const m_guard;
    QUuid m_batch;
    QUuid m_operation; ///< of the undoing; kept on every retry
    std::optional<Offer> m_offer;
    bool m_busy = false;
    QLabel* m_cancelled;
    QLabel* m_refunded;
    QLineEdit* m_reason;
    Field* m_reasonField;
    MessageBar* m_message;
    KeyButton* m_act;
};

} // namespace hui::billpay
