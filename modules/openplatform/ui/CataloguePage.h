// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/openplatform/CatalogueStanding.h"
#include "modules/openplatform/ui/ListingTableModel.h"
#include "ui/Module.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTabBar;

namespace hui {
class MessageBar;
class TableView;
} // namespace hui

namespace hui::openplatform {

/// The page "Catalogue", for IT and the branch manager: what the bank's open platform offers as
/// this desk knows it – billers, interfaces, kinds of need, versions – found by the words a person
/// thinks of. It shows and checks; nothing can be changed here.
class CataloguePage : public QWidget, public PageActions {
    Q_OBJECT

public:
    explicit CataloguePage(const Services& services, QWidget* parent = nullptr);

    /// "billers", "interfaces", "needs" or "versions".
    void openWith(const QString& argument) override;
    void refresh() override;

    /// Clears the search first.
    bool stepBack() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { Billers, Interfaces, Needs, Versions };

    QWidget* makeHeader();
    QWidget* makeTable();
    void readStanding();
    void showStanding(const CatalogueStanding& standing);
    void readRows();
    void showRows(const Listing& listing);
    void check();

    const Services m_services;
    int m_asked = 0; ///< searches so far: an answer to an older one is not shown
    QTabBar* m_tabs = nullptr;
    MessageBar* m_message = nullptr;
    QLabel* m_standing = nullptr;
    QLineEdit* m_search = nullptr;
    ListingTableModel* m_model = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_found = nullptr;
};

} // namespace hui::openplatform
