// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Composition.h"
#include "modules/admin/ui/TextTableModel.h"
#include "ui/Module.h"

#include <QWidget>

namespace hui {
class Card;
class KeyButton;
class MessageBar;
class TableView;
} // namespace hui

namespace hui::admin {

/// What partners have composed, version by version; the chosen one with its steps at the right, to
/// be published or retired.
class CompositionsView : public QWidget {
    Q_OBJECT

public:
    CompositionsView(const Services& services, QWidget* parent);

    void refresh();

private:
    Card* makeList();
    Card* makePane();
    void show(const QJsonObject& body);
    void choose(int row);
    void act();

    const Services m_services;
    QList<CompositionVersion> m_versions;
    int m_chosen = -1;
    TextTableModel* m_model;
    TableView* m_table;
    Card* m_pane = nullptr;
    TextTableModel* m_steps;
    TableView* m_stepTable;
    MessageBar* m_message;
    KeyButton* m_act;
};

} // namespace hui::admin
