// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/SignIn.h"
#include "ui/PasswordProof.h"

#include <memory>

namespace hui {

/// Who works at this desk: what the platform said at sign-in, and how the lock screen knows that
/// person again.
struct Operator {
    Session session;
    std::shared_ptr<const PasswordProof> password;
};

} // namespace hui
