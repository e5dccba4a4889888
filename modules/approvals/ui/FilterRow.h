// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/approvals/RequestFilter.h"

#include <QWidget>

class QComboBox;

namespace hui {
class MoneyEdit;
}

namespace hui::approvals {

/// Above the list: whose requests, of which branch and kind, from which amount on.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    /// `operatorId` is who "mine" is; `branch` is ours.
    FilterRow(const QString& operatorId, const QString& branch, QWidget* parent);

    RequestFilter filter() const;

    /// Offers these kinds; the one that is chosen stays chosen.
    void setKinds(const QStringList& kinds);

    /// Offers the branches that ask, code and name; the one that is chosen stays chosen.
    void setBranches(const QList<std::pair<QString, QString>>& branches);

    void clear();

Q_SIGNALS:
    void changed();

private:
    const QString m_operatorId;
    const QString m_ours;
    QComboBox* m_maker;
    QComboBox* m_branch;
    QComboBox* m_kind;
    MoneyEdit* m_from;
};

} // namespace hui::approvals
