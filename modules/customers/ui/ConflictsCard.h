// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "app/customer/MaskedChange.h"
#include "app/customer/MergeChanges.h"
#include "ui/Card.h"

class QHBoxLayout;

namespace hui::customers {

/// What waits for a decision, seen first: values that came too late, and records that may be the
/// same person's. Of two values what differs is in clear, and of the rest so much as a mask shows:
/// two that differ never look alike. Hidden while there is nothing.
class ConflictsCard : public Card {
    Q_OBJECT

public:
    explicit ConflictsCard(QWidget* parent);

    void setRecord(const Customer& record, bool isMasked);
    /// How many records may be the same person's.
    void setDuplicates(int count);

Q_SIGNALS:
    void decided(const hui::ConflictDecision& decision);
    void duplicatesAsked();

private:
    void present();
    MaskedChange shownOf(const FieldConflict& conflict) const;
    QWidget* makeLine(const FieldConflict& conflict);
    QHBoxLayout* makeRow(QWidget* line, const QString& what);
    void addChoice(QHBoxLayout* row, const ConflictDecision& decision, const QString& value);
    QWidget* makeDuplicates();

    QVBoxLayout* m_lines;
    Customer m_record;
    bool m_isMasked = true;
    int m_duplicates = 0;
};

} // namespace hui::customers
