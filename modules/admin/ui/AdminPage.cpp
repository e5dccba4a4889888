// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/AdminPage.h"

#include "modules/admin/ui/CompositionsView.h"
#include "modules/admin/ui/PartnersView.h"
#include "ui/KeyButton.h"
#include "ui/PageHeader.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hui::admin {

using namespace Qt::StringLiterals;

AdminPage::AdminPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_views(new QStackedWidget(this))
    , m_partners(new PartnersView(services, this))
    , m_compositions(new CompositionsView(services, this))
{
    setObjectName(u"adminPage"_s);
    m_views->addWidget(m_partners);
    m_views->addWidget(m_compositions);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(20, 0, 20, 16);
    content->addWidget(m_views);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addLayout(content, 1);
    setFocusProxy(m_partners);
}

QWidget* AdminPage::makeHeader()
{
    auto* header = new PageHeader(tr("Open platform"), this);
    m_tabs = new QTabBar(header);
    m_tabs->setObjectName(u"admin.tabs"_s);
    m_tabs->setAccessibleName(tr("Open platform"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Partners"));
    m_tabs->addTab(tr("Compositions"));
    connect(m_tabs, &QTabBar::currentChanged, this, &AdminPage::showTab);
    header->setTabs(m_tabs);
    auto* catalogue = new KeyButton(tr("Catalogue"), header);
    catalogue->setObjectName(u"admin.catalogue"_s);
    catalogue->setIconName(u"stack-2"_s);
    catalogue->setKey(Qt::CTRL | Qt::Key_J);
    connect(catalogue, &QPushButton::clicked, this,
        [this] { m_services.open(u"openplatform"_s, u"interfaces"_s); });
    header->addButton(catalogue);
    auto* enter = new KeyButton(tr("New partner"), header);
    enter->setObjectName(u"admin.new"_s);
    enter->setIconName(u"plus"_s);
    enter->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(enter, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_partners->enterNew();
    });
    header->addButton(enter);
    return header;
}

void AdminPage::openWith(const QString& argument)
{
    m_tabs->setCurrentIndex(argument == u"compositions" ? 1 : 0);
}

void AdminPage::refresh()
{
    showTab(m_tabs->currentIndex());
}

bool AdminPage::stepBack()
{
    return m_tabs->currentIndex() == 0 && m_partners->stepBack();
}

void AdminPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AdminPage::showTab(int tab)
{
    m_views->setCurrentIndex(tab);
    if (tab == 0)
        m_partners->refresh();
    else
        m_compositions->refresh();
}

} // namespace hui::admin
