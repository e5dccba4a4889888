// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Module.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace hui::admin {

class CompositionsView;
class PartnersView;

/// 开放平台: the partners and what they have composed, for who answers for them at the centre. It
/// needs the line: nothing of it is kept on the desk.
class AdminPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    explicit AdminPage(const Services& services, QWidget* parent = nullptr);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    void showTab(int tab);

    const Services m_services;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_views;
    PartnersView* m_partners;
    CompositionsView* m_compositions;
};

} // namespace hui::admin
