// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/outbox/ConnectionDay.h"
#include "modules/outbox/OutboxDay.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace hui {
class Card;
class KeyButton;
class MessageBar;
class Meter;
class SegmentedControl;
class TableView;
struct SyncStatus;
} // namespace hui

namespace hui::outbox {

class ConnectionStrip;
class DeviceView;
class EntryPane;
class OutboxTableModel;
class UpdatesView;

/// The page "Sync": what this desk recorded, how far each operation has come, and what to do about
/// the one whose outcome nobody knows.
class OutboxPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    explicit OutboxPage(const Services& services, QWidget* parent = nullptr);

    /// "unknown" or an operation id.
    void openWith(const QString& argument) override;
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { All, Unknown, Updates, Device };

    void buildPage();
    QWidget* makeHeader();
    QWidget* makeLists();
    QWidget* makeStrip();
    QWidget* makeTable();
    void connectSync();
    void reload();
    void dayRead(const Result<OutboxDay>& day);
    void showDay();
    void showRows();
    void showLimits();
    void showStrip();
    void tabChanged(int tab);
    void selectionChanged();
    void statusChanged(const SyncStatus& status);
    void exportPackage();
    bool isShown(const OutboxItem& item) const;

    const Services m_services;
    OutboxDay m_day;
    QList<LinkChange> m_seen; ///< of the line, since this page was made
    QUuid m_wanted; ///< to be selected once the rows are here
    PageReading<OutboxDay> m_reading;
    QTabBar* m_tabs = nullptr;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_views = nullptr;
    ConnectionStrip* m_strip = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_progress = nullptr;
    Meter* m_meter = nullptr;
    SegmentedControl* m_scope = nullptr;
    OutboxTableModel* m_model = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_limits = nullptr;
    EntryPane* m_pane = nullptr;
    UpdatesView* m_updates = nullptr;
    DeviceView* m_device = nullptr;
};

} // namespace hui::outbox
