// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/ui/DealingsModel.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class KeyButton;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::customers {

/// What was done for a customer, at any counter of the bank (往来记录).
class DealingsCard : public Card {
    Q_OBJECT

public:
    /// For the branch and the business date of `shift`.
    DealingsCard(const Shift& shift, QWidget* parent);

    /// How much of it is there.
    enum class Extent {
        Reading, ///< the platform is asked
        Whole, ///< down to the first one
        Newest, ///< there are older ones
        Own ///< the platform did not answer: what this desk did
    };

    /// As a sentence; empty when all of it is there.
    static QString wordsFor(Extent extent);

    /// As DealingsModel::setAgents(); of what is set from now on.
    void setAgents(const QHash<QUuid, QString>& agents);
    void setDealings(const QList<JournalEntry>& entries, Extent extent);

Q_SIGNALS:
    void olderAsked();

private:
    void present();

    DealingsModel* const m_model;
    SegmentedControl* m_channel;
    SegmentedControl* m_kind;
    TableView* m_table;
    QLabel* m_extent;
    KeyButton* m_older;
    QList<JournalEntry> m_entries;
};

} // namespace hui::customers
