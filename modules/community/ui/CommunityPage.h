// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/LifeLine.h"
#include "ui/Module.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace hui {
class PageHeader;
class SegmentedControl;
} // namespace hui

namespace hui::community {

class LineView;

/// 社区服务: the seven 惠 lines and the scenes of life as tabs. 惠健康 is done here, one of its
/// services in sight at a time; the others lead to the service that serves them.
class CommunityPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    CommunityPage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

private:
    void addService(const QString& id, const QString& title, const QString& icon, QWidget* view);
    void showService(const QString& id);
    void listen();
    void readLines();
    void showLines(const QList<LifeLine>& lines);
    void addLine(const QString& title, LineView* view, const QString& id);
    void showLine(const QString& id);
    void showTab(int tab);
    PageActions* current() const;

    const Services m_all;
    PageHeader* m_head;
    SegmentedControl* m_services;
    QTabBar* m_tabs;
    QStackedWidget* m_lines; ///< as the tabs stand
    QStackedWidget* m_views; ///< of 惠健康
    QStringList m_ids; ///< as the views stand
    QStringList m_lineIds; ///< as the tabs stand; the last one is of the scenes
    QList<LifeLine> m_known; ///< lines and scenes of which there are tabs
};

} // namespace hui::community
