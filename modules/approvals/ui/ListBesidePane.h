// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace hui {
class Card;
class TableView;
} // namespace hui

namespace hui::approvals {

/// The columns are as wide as what stands in them; `wide` takes what is left, and `state`, the
/// last one, has a width of its own.
void fitColumns(TableView& table, int wide, int state, int stateWidth);

/// Fills a view: a list in its card, and at its right what is chosen of it; Enter goes there. The
/// list has the keyboard of the view.
void setListBesidePane(QWidget& view, Card& card, TableView& table, QWidget& pane);

} // namespace hui::approvals
