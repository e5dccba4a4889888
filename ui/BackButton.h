// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/KeyButton.h"

#include <functional>

namespace hui {

/// Leaves a form by mouse as Esc does by keyboard: the window listens to the key and asks the page.
KeyButton* makeBackButton(
    const QString& objectName, QWidget& parent, const std::function<void()>& back);

} // namespace hui
