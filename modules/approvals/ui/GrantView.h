// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/approvals/GrantList.h"
#include "ui/Module.h"

#include <QWidget>

namespace hui {
class TableView;
}

namespace hui::approvals {

class GrantPane;
class GrantTableModel;

/// Who may sign at this desk while the platform cannot be reached, until when and how much; the
/// chosen one at the right, to be revoked. From whom it was taken stands there too, as the platform
/// told it last.
class GrantView : public QWidget {
    Q_OBJECT

public:
    GrantView(const Services& services, QWidget* parent);

    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void askTaken();
    void present(const Result<QList<GrantRow>>& rows);
    void fill(const QList<GrantRow>& rows);
    void drop(const QString& approver);
    void choose(int row);

    const Services m_services;
    QList<GrantRow> m_granted; ///< on this desk
    QList<GrantTaken> m_taken; ///< in the branch
    GrantTableModel* m_model;
    TableView* m_table;
    GrantPane* m_pane;
};

} // namespace hui::approvals
