// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/DayFigures.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

#include <memory>

class QJsonObject;

namespace hui {
class PageHeader;
struct Operation;
} // namespace hui

namespace hui::queue {
struct QueueView;
}

namespace hui::home {

class ApprovalsCard;
class FigureRow;
class HallLine;
class NoticesCard;
class SyncCard;
class TillCard;
class WorkCard;
struct Morning;

/// The page "Home": tasks, figures, who waits in the hall, the journal of today, and what wants
/// attention.
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
    void buildPage();
    QWidget* makeHeader();
    QWidget* makeTasks();
    QWidget* makeFigures();
    QWidget* makeWork();
    QWidget* makeSide();
    void startReading();
    void connectSync();
    void reload();
    void showMorning(const Morning& morning);
    void showFigures(const Morning& morning);
    void showHall(const queue::QueueView& view);
    void showRequests(const QJsonObject& answer);
    void askHall();
    void openOperation(const Operation& operation);
    void remind(const QUuid& request);

    const Services m_services;
    std::unique_ptr<PageReading<Morning>> m_reading;
    PageHeader* m_header = nullptr;
    FigureRow* m_figures = nullptr;
    HallLine* m_hall;
    WorkCard* m_work = nullptr;
    ApprovalsCard* m_approvals = nullptr;
    SyncCard* m_sync = nullptr;
    TillCard* m_till = nullptr;
    NoticesCard* m_notices = nullptr;
};

} // namespace hui::home
