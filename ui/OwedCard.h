// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/OwedCash.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QLineEdit;

namespace hui {

class Field;
class KeyButton;
class MessageBar;
class OwedTableModel;
class TableView;
struct ApprovalRequest;

/// What is due back to customers before something is closed: each row leads to the page where it
/// is handed out, and what nobody comes for is carried over the day with a signature. Hidden while
/// there is nothing.
class OwedCard : public Card {
    Q_OBJECT

public:
    OwedCard(const Services& services, QWidget* parent);

    /// Shows those that nobody has carried; of one drawer, or of all when none is named.
    void setOwed(const QList<OwedCash>& owed, const QString& till = {});

    /// Puts the keyboard on the first row.
    void focusFirst();

Q_SIGNALS:
    /// Everything that was shown is carried over.
    void carried();

private:
    void layOut();
    void goTo(int row);
    ApprovalRequest request() const;
    QList<QUuid> owed() const;
    void askSupervisor();
    void carry(const CarryOwed& wanted);
    void done(const Result<Money>& sum);

    const Services m_services;
    QUuid m_operation;
    OwedTableModel* m_model;
    TableView* m_table;
    QLineEdit* m_reason;
    Field* m_reasonField;
    MessageBar* m_message;
    KeyButton* m_carry;
};

} // namespace hui
