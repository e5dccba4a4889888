// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Module.h"

#include <QWidget>

class QStackedWidget;

namespace hui {
class PageHeader;
class SegmentedControl;
} // namespace hui

namespace hui::community {

/// 社区服务: the services of a line, one in sight at a time.
class CommunityPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    CommunityPage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;

private:
    void addService(const QString& id, const QString& title, const QString& icon, QWidget* view);
    void showService(const QString& id);
    PageActions* current() const;

    PageHeader* m_head;
    SegmentedControl* m_services;
    QStackedWidget* m_views;
    QStringList m_ids; ///< as the views stand
};

} // namespace hui::community
