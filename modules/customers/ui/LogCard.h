// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/ui/DealingsCard.h"
#include "modules/customers/ui/LogModel.h"

namespace hui::customers {

/// Who looked at the record or changed it (操作日志).
class LogCard : public Card {
    Q_OBJECT

public:
    LogCard(const QDate& today, QWidget* parent);

    void setLog(const RecordLog& log, DealingsCard::Extent extent);

private:
    LogModel* m_model;
    TableView* m_table;
    QLabel* m_extent;
};

} // namespace hui::customers
