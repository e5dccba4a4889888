// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/DayFigures.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace hui {
class PageHeader;
class TableView;
} // namespace hui

namespace hui::home {

class ApprovalsCard;
class DayTableModel;
class FigureRow;
class NoticesCard;
class SyncCard;
class TillCard;

/// The page "Home": tasks, figures, the journal of today, and what wants attention.
class HomePage : public QWidget, public PageActions {
    Q_OBJECT

public:
    explicit HomePage(const Services& services, QWidget* parent = nullptr);
    ~HomePage() override;

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    void setMasked(bool masked) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Morning;

    void buildPage();
    QWidget* makeHeader();
    QWidget* makeTasks();
    QWidget* makeFigures();
    QWidget* makeTable();
    QWidget* makeSide();
    void startReading();
    void connectSync();
    void reload();
    void showMorning(const Morning& morning);
    void showFigures(const HomeDay& day);
    void showHall(const QJsonObject& queue);
    void filter(const QString& words);
    void tellFound();
    void openCurrent();

    const Services m_services;
    std::unique_ptr<PageReading<Morning>> m_reading;
    PageHeader* m_header = nullptr;
    FigureRow* m_figures = nullptr;
    DayTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_found = nullptr;
    TableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_footer = nullptr;
    ApprovalsCard* m_approvals = nullptr;
    SyncCard* m_sync = nullptr;
    TillCard* m_till = nullptr;
    NoticesCard* m_notices = nullptr;
};

} // namespace hui::home
