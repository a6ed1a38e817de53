-- 'dlgr': what every store of rooms is marked with, so that nothing else is taken for one. The version stands in user_version.
pragma application_id = 1684825970;
