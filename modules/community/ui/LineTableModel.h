// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/LifeLine.h"
#include "modules/community/OfferHere.h"
#include "ui/Module.h"
#include "ui/RowTableModel.h"

namespace hui::community {

/// What stands under a line: a need of the catalogue, or something the desk offers beside.
struct LineEntry {
    QString name = {}; ///< in the language of the desk
    QString segment = {}; ///< "personal", "corporate"; empty: not told
    QString flow = {}; ///< of needFlows(); empty: not told
    QString where = {}; ///< title of the page that does it
    QString icon = {};
    QString module = {}; ///< to be opened
    QString argument = {}; ///< with this

    friend bool operator==(const LineEntry&, const LineEntry&) = default;
};

/// What stands under a line or a scene: its needs, persons' first and by their ids, each done where
/// the catalogue says if this desk has that page, and otherwise taken in as a case; then what the
/// desk offers beside them.
QList<LineEntry> entriesUnder(
    const LifeLine& line, const QList<Need>& needs, const std::vector<ServiceEntry>& services);

/// The offers of merchants that hold here, as entries: each leads to the community of its merchant.
QList<LineEntry> entriesOf(const QList<OfferHere>& offers);

/// Entries of a line, as rows.
class LineTableModel : public RowTableModel<LineEntry> {
    Q_OBJECT

public:
    enum Column { Name, For, Flow, Where, ColumnCount };
    explicit LineTableModel(QObject* parent = nullptr);
    void setEntries(const QList<LineEntry>& entries) { setRows(entries); }

    /// "Payment": one of the four flows as it is called at the counter; a dash for none.
    static QString flowShown(const QString& flow);
    /// The sign beside it.
    static QString iconOf(const QString& flow);

private:
    QString text(const LineEntry& row, int column) const override;
    QVariant look(const LineEntry& row, int column, int role) const override;
};

} // namespace hui::community
