// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "app/sync/Uplink.h"
#include "ui/Module.h"
#include "ui/Reading.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace hui {
class Card;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::approvals {

class FilterRow;
class GrantView;
class OfflineView;
class RequestPane;
class RequestTableModel;

/// What other desks ask to have signed here, of this branch and of others, by where it stands; the
/// chosen one at the right, to be decided. In other views what was signed offline, and who may.
class ApprovalsPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    ApprovalsPage(const Services& services, QWidget* parent);

    /// "waiting", "offline" and "grants" are lists; "request.{id}" is one that waits.
    void openWith(const QString& argument) override;
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    Card* makeList();
    void makeViews();
    void showView();
    void reload();
    void answered(const QString& state, const Result<UplinkAnswer>& answer);
    void failed(const QString& why);
    void present();
    void choose(int row);
    void tick();

    const Services m_services;
    Reading m_reading;
    QUuid m_wanted; ///< that another page asked to be shown; null: none
    QList<RemoteApproval> m_requests; ///< as the platform told them, before the filter
    RequestTableModel* m_model;
    TableView* m_table;
    SegmentedControl* m_view; ///< requests, what was signed offline, or the grants
    SegmentedControl* m_state;
    FilterRow* m_filter;
    RequestPane* m_pane;
    QStackedWidget* m_views;
    OfflineView* m_offline;
    GrantView* m_grants;
    QTimer m_rest;
    QTimer m_second; ///< between two looks at the clock
};

} // namespace hui::approvals
