// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"
#include "modules/community/LifeLine.h"
#include "ui/Module.h"
#include "ui/RowTableModel.h"

#include <QWidget>

class QLabel;

namespace hui {
class Card;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::community {

/// Services that stand under a line or a scene, as rows.
class ServiceTableModel : public RowTableModel<ServiceEntry> {
    Q_OBJECT

public:
    enum Column { Title, Where, ColumnCount };
    explicit ServiceTableModel(QObject* parent = nullptr);
    void setServices(const QList<ServiceEntry>& services) { setRows(services); }

private:
    QString text(const ServiceEntry& row, int column) const override;
    QVariant look(const ServiceEntry& row, int column, int role) const override;
};

/// The services of one line, or of the scene that is chosen: Enter opens one where it is done.
/// Where nothing is done at the desk yet it tells what the catalogue has for it, and who serves
/// that.
class LineView : public QWidget, public PageActions {
    Q_OBJECT

public:
    /// One line: its services. Several: one is chosen, each a scene.
    LineView(const QList<LifeLine>& lines, const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showLine(const QString& line);
    void readNeeds();
    QList<ServiceEntry> needsOf(const LifeLine& line) const;
    void openCurrent();

    const Services m_services;
    const QList<LifeLine> m_lines;
    QString m_line; ///< that is shown
    QList<Need> m_needs; ///< of the catalogue, once it is read
    SegmentedControl* m_choice = nullptr; ///< of scenes
    Card* m_card;
    ServiceTableModel* m_model;
    TableView* m_table;
};

/// In the teller's language.
QString nameShown(const LifeLine& line);

} // namespace hui::community
