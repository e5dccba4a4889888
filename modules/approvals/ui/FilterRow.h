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

/// Above the list: whose requests, of which kind, from which amount on.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    /// `operatorId` is who "mine" is.
    FilterRow(const QString& operatorId, QWidget* parent);

    RequestFilter filter() const;

    /// Offers these kinds; the one that is chosen stays chosen.
    void setKinds(const QStringList& kinds);

    void clear();

Q_SIGNALS:
    void changed();

private:
    const QString m_operatorId;
    QComboBox* m_maker;
    QComboBox* m_kind;
    MoneyEdit* m_from;
};

} // namespace hui::approvals
