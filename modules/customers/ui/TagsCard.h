// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerTag.h"
#include "ui/Card.h"

class QGridLayout;

namespace hui::customers {

/// The labels of a record, each to be put on or taken away: those the bank's list offers, and what
/// is on still. Those that say how a customer wants to be reached stand with the consents.
class TagsCard : public Card {
    Q_OBJECT

public:
    explicit TagsCard(QWidget* parent);

    void setTags(
        const QList<CustomerTag>& tags, const QList<TagEntry>& entries, const QDate& today);

Q_SIGNALS:
    void tagAsked(const QString& tag, bool isOn);

private:
    QGridLayout* m_grid;
};

} // namespace hui::customers
