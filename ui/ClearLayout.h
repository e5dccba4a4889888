// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLayout;

namespace hui {

/// Deletes what a layout shows, so that it can be filled anew. Not for what holds the button that
/// was just pressed.
void clearLayout(QLayout& layout);

} // namespace hui
