// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class Initial;
class Pill;
} // namespace hui

namespace hui::customers {

/// Who it is, at a glance: name, tier, whether the documents are valid, and what tells people
/// apart. Masked unless the record was revealed.
class RecordHead : public Card {
    Q_OBJECT

public:
    explicit RecordHead(QWidget* parent);

    void setRecord(const Customer& record, const QDate& today, bool isMasked);

Q_SIGNALS:
    void changeAsked();
    void serveAsked();
    void phoneAsked();

private:
    QLayout* makeWho();
    QLayout* makeColumns();
    QLabel* addColumn(QHBoxLayout* row, const QString& what, const char* name);

    Initial* m_initial;
    QLabel* m_name;
    QLabel* m_person;
    Pill* m_tier;
    Pill* m_validity;
    QLabel* m_document;
    QLabel* m_phone;
    QLabel* m_address;
    QLabel* m_risk;
    QLabel* m_manager;
};

} // namespace hui::customers
