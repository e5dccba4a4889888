// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/approvals/OfflineList.h"
#include "ui/Module.h"

#include <QWidget>

namespace hui {
class TableView;
}

namespace hui::approvals {

class OfflinePane;
class OfflineTableModel;

/// What was signed offline in the branch, from this desk's own tables, so that it is there without
/// the line; the chosen one at the right, to be reviewed when it was not in order.
class OfflineView : public QWidget {
    Q_OBJECT

public:
    OfflineView(const Services& services, QWidget* parent);

    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void present(const Result<QList<OfflineRow>>& rows);
    void keep(const OfflineApproval& approval);
    void choose(int row);

    const Services m_services;
    OfflineTableModel* m_model;
    TableView* m_table;
    OfflinePane* m_pane;
};

} // namespace hui::approvals
