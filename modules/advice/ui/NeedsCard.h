// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/DeskReferral.h"
#include "ui/Card.h"

namespace hui {
class TableView;
}

namespace hui::advice {

class ReferralTableModel;

/// The needs of the branch. Enter goes on with one.
class NeedsCard : public Card {
    Q_OBJECT

public:
    explicit NeedsCard(QWidget* parent);

    void setReferrals(const QList<DeskReferral>& referrals);
    void showFailed(const QString& why);
    void choose(const QUuid& need);
    std::optional<DeskReferral> chosen() const;

Q_SIGNALS:
    void chosenChanged();
    void opened();

private:
    ReferralTableModel* m_model;
    TableView* m_table;
};

} // namespace hui::advice
